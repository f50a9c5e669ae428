"""Pictures of the systemic approach: three elements on their floor, three rings of success, the stairs of services, four pillars of support. Numbers lead to the list below."""

from __future__ import annotations

from .hand import FINE, STRONG, house, spruce
from .people import CHILD, FATHER, PARENT, WORKER, YOUNG, person
from .shapes import Label, Path, Picture, Shape, circle, n, rect
from .things import paper, table

STEP, GROUND, LEFT = 58, 170, 96
TOPS = (136, 118, 100, 82, 64, 100)  # of the six stairs; the last leads down again


def _number(x: float, y: float, number: int) -> list[Shape]:
    return [circle(f"k-asema {STRONG}", x, y, 13), Label("k-numero", n(x), n(y + 6), str(number))]


def elements() -> Picture:
    """Team, meeting and work with the family as three circles that stand on leadership."""
    shapes: list[Shape] = [rect(f"k-hiekka {STRONG}", 14, 152, 272, 18, 4)]
    for x in (78, 222, 150):
        shapes.append(circle(f"k-hohto {STRONG}", x, 92, 60))
    shapes += [
        person(62, 128, 46, WORKER),
        person(84, 128, 44, FATHER),
        *table(124, 112, 52),
        person(134, 110, 36, PARENT, None, None, legs=False),
        person(164, 110, 36, FATHER, None, None, legs=False),
        person(214, 128, 46, PARENT, right="kiinni"),
        person(234, 128, 30, CHILD, left=(17, -28)),
    ]
    for number, x in enumerate((78, 150, 222), 1):
        shapes += _number(x, 40, number)
    says = "Kolme toisiinsa osuvaa ympyrää, 1 tiimi, 2 viikkokokous ja 3 asiakastyö, seisovat yhteisellä lattialla, joka on johtaminen."
    return Picture(300, 174, tuple(shapes), says)


def rings() -> Picture:
    """The young people's three rings: structures outermost, then daily life, being met in the middle."""
    shapes: list[Shape] = [
        circle(f"k-taivas {STRONG}", 190, 112, 108),
        circle(f"k-maki {STRONG}", 190, 112, 78),
        circle(f"k-seina {STRONG}", 190, 112, 48),
        *paper(89, 100, 18, 24, 2),
        *paper(273, 100, 18, 24, 2),
        *house(118, 124, 20, pair=False),
        spruce(253, 124, 24),
        person(180, 152, 50, YOUNG, right="kiinni"),
        person(203, 152, 54, WORKER, left="kiinni"),
    ]
    for number, y in enumerate((19, 49, 79), 1):
        shapes += _number(190, y, number)
    says = "Kolme sisäkkäistä kehää. Uloimpana 1 rakenteet, sen sisällä 2 arki ja osallisuus, keskellä 3 kohdatuksi tuleminen, jossa nuori ja aikuinen ovat vierekkäin."
    return Picture(380, 224, tuple(shapes), says)


def stairs() -> Picture:
    """Services as stairs from home and back; other services run beside all of them."""
    shapes: list[Shape] = [
        *house(8, GROUND, 44),
        person(68, GROUND, 40, PARENT, right="kiinni"),
        person(83, GROUND, 27, CHILD, left=(17, -28)),
    ]
    for index, top in enumerate(TOPS):
        x = LEFT + STEP * index
        shapes.append(
            rect(f"{'k-kuusi-kaukana' if index in (3, 4) else 'k-maki'} {STRONG}", x, top, STEP, GROUND - top)
        )
        shapes += _number(x + STEP / 2, top + 18, index + 1)
        if index < 5:
            shapes.append(Path(f"k-kotiin {FINE}", f"M{n(x + 24)} {n(top - 5)}q-10 -20 -38 -2m3 -9l-4 9l10 3"))
    end = LEFT + STEP * len(TOPS)
    shapes += [
        Path(f"k-kotiin {STRONG}", f"M{n(end - 29)} {GROUND + 4}v14H30v-12m-6 6l6 -7l6 7"),
        Path("k-tuki", f"M{LEFT} {GROUND + 30}H{end}"),
    ]
    says = "Kuusi porrasta: 1 arki, 2 perhekeskus, 3 sosiaalihuolto, 4 avohuolto, 5 sijoitus ja 6 jälkihuolto. Joka portaalta osoittaa nuoli kotiin päin. Pisteviiva alla on terveydenhuolto, psykiatria, päihdepalvelut ja poliisi."
    return Picture(460, 206, tuple(shapes), says)


def pillars() -> Picture:
    """Four pillars under one roof; the floor is the year of twelve months."""
    shapes: list[Shape] = [Path(f"k-katto {STRONG}", "M12 66L180 10L348 66z")]
    for number, x in enumerate((24, 108, 192, 276), 1):
        shapes += [rect(f"k-maki {STRONG}", x, 70, 60, 104, 2), *_number(x + 30, 92, number)]
    shapes += [
        *paper(42, 122, 24, 32, 3),
        person(128, 168, 42, WORKER),
        person(148, 168, 38, FATHER, left="ojo"),
        *(rect(f"k-hiekka {FINE}", 206 + 12 * step, 162 - 12 * step, 9, 6 + 12 * step) for step in range(3)),
        *(circle(f"k-hiekka {FINE}", x, y, 6) for x, y in ((306, 120), (292, 146), (320, 146))),
        Path("k-ohut", "M303 125l-8 15M309 125l8 15M298 146h16"),
    ]
    shapes += [rect(f"k-seina {FINE}", 12 + 28 * month, 178, 28, 14) for month in range(12)]
    says = "Neljä pylvästä kannattelee yhteistä kattoa: 1 yhteinen suunnitelma, 2 osaaminen, 3 seuranta ja arviointi, 4 osaajien koordinointi. Pylväät seisovat lattialla, joka on vuosi kuukausina."
    return Picture(360, 196, tuple(shapes), says)


PICTURES = {"ydinelementit": elements(), "kolme-kehaa": rings(), "palveluportaat": stairs(), "neljä-pilaria": pillars()}
