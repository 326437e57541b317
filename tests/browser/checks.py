"""What can be asked of the page at any step: what axe-core finds, and whether anything moves."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.walking import drawn

GRAVE = {"serious", "critical"}
QUICK = {"resultTypes": ["violations"]}
"""What is not wrong is counted, and not told in full."""
PAPER = {"dark": "rgb(25, 24, 22)", "light": "rgb(253, 252, 249)"}
"""The page's background in each theme, as `.streamlit/config.toml` has it."""
BLINK = 50
"""Milliseconds below which nobody sees a movement."""
MOVING = """blink => {
  const ms = (one) => parseFloat(one) * (one.endsWith("ms") ? 1 : 1000);
  const long = (list) => Math.max(0, ...list.split(",").map(ms));
  const name = (one) => `${one.tagName} ${one.className}`.slice(0, 120);
  const changing = [...document.querySelectorAll("*")].filter((one) => {
    const { transitionDuration, transitionDelay } = getComputedStyle(one);
    return long(transitionDuration) + long(transitionDelay) > blink;
  });
  const running = document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime > blink);
  return [...changing.map(name), ...running.map((one) => `${name(one.effect.target)}: ${one.animationName}`)];
}"""


def grave(page: Page) -> list[str]:
    """The grave findings of axe-core on the page once it stands still, one line each, in both themes."""
    found = []
    drawn(page)
    page.emulate_media(reduced_motion="reduce")
    for scheme, background in PAPER.items():
        page.emulate_media(color_scheme=scheme)
        expect(page.get_by_test_id("stApp")).to_have_css("background-color", background)
        page.wait_for_timeout(200)
        for one in Axe().run(page, options=QUICK).response["violations"]:
            if one["impact"] in GRAVE:
                places = [node["html"][:160] for node in one["nodes"]]
                found += [f"{scheme}: {one['id']}: {place}" for place in places]
    return found


def moving(page: Page) -> list[str]:
    """What is still seen to move for somebody who asked the system for less of it."""
    page.emulate_media(reduced_motion="reduce")
    found: list[str] = page.evaluate(MOVING, BLINK)
    return found
