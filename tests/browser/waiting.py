"""Waiting for a page to come to a state: Playwright's own way evaluates a text on the page, which the site's policy forbids."""

from __future__ import annotations

from playwright.sync_api import Page

STEP_MS, MOST = 50, 400


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true on the page."""
    for _ in range(MOST):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(STEP_MS)
    raise AssertionError(f"never true: {expression}")
