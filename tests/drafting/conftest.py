"""The archive on every database it knows: a file, and a real server where one is installed."""

from datetime import timedelta
from itertools import count

import pytest

from drafting.archive import Archive
from drafting.database import connect
from drafting.tables import TABLES
from tests import postgres
from tests.desks import NOON


@pytest.fixture(scope="module")
def server():
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request, tmp_path):
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/data/afterword.sqlite3"
        return
    url = request.getfixturevalue("server")
    yield url
    engine = connect(url)
    TABLES.drop_all(engine)
    engine.dispose()


@pytest.fixture
def archive(url):
    minutes = count()
    archive = Archive.open(url, clock=lambda: NOON + timedelta(minutes=next(minutes)))
    yield archive
    archive.close()
