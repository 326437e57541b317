"""Where data lies is the user's own folder, unless the environment says otherwise."""

import pytest
from platformdirs import user_data_path

from drafting.archive import Archive
from drafting.settings import Settings

OWN = user_data_path("afterword", appauthor=False)


@pytest.mark.parametrize(
    ("home", "database", "expected_home", "expected_database"),
    [
        (None, None, OWN, f"sqlite:///{OWN}/afterword.sqlite3"),
        ("", "", OWN, f"sqlite:///{OWN}/afterword.sqlite3"),
        ("/tmp/a b", None, "/tmp/a b", "sqlite:////tmp/a b/afterword.sqlite3"),
        ("/tmp/a", "postgresql://sam@host/letters", "/tmp/a", "postgresql://sam@host/letters"),
    ],
)
def test_the_environment_decides(monkeypatch, home, database, expected_home, expected_database):
    for name, value in (("AFTERWORD_HOME", home), ("AFTERWORD_DATABASE", database)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    settings = Settings.of_environment()
    assert (str(settings.home), settings.database) == (str(expected_home), expected_database)


def test_odd_characters_in_a_folder_name_are_no_trouble(monkeypatch, tmp_path):
    home = tmp_path / "50% of ?my #data"
    monkeypatch.setenv("AFTERWORD_HOME", str(home))
    Archive.open(Settings.of_environment().database).close()
    assert (home / "afterword.sqlite3").is_file()
