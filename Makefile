# Samat komennot kuin python tee.py: luettelon saa komennolla make. Valinnat annetaan tee.py:lle.
PYTHON ?= python3

.PHONY: apua help serve check build levykopio osoitteet numerot saannot painokset tuoreus erot luettavuus linkit finlex site test test-fast test-hitaat lint haku-testi lupaukset bench lukko clean

apua serve check build levykopio osoitteet numerot saannot painokset tuoreus erot luettavuus linkit finlex site test test-fast test-hitaat lint haku-testi lupaukset bench lukko clean:
	@$(PYTHON) tee.py $@

help: apua
