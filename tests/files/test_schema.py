import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from cxmapper.files.cxmap import dumps
from cxmapper.files.schema import schema
from tests.files.every_table import every_table

KEPT = Path(__file__).parents[2] / "docs/schema.json"


def test_the_schema_in_the_docs_is_current() -> None:
    kept = json.loads(KEPT.read_bytes())
    made = json.loads(json.dumps(schema()))
    if kept["$comment"] != made["$comment"]:
        pytest.skip("another pydantic made the schema in the docs, and each words it in its own way")
    assert kept == made


def test_a_written_file_fits_the_schema() -> None:
    kept = json.loads(KEPT.read_bytes())
    Draft202012Validator.check_schema(kept)
    Draft202012Validator(kept).validate(json.loads(dumps(every_table())))


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("ratings", "value", 3),
        ("personas", "name", 5),
        ("stages", "id", ""),
        ("touchpoints", "line", "upstage"),
        ("touchpoints", "row", 1000),
    ],
)
def test_what_is_refused_does_not_fit_the_schema(table: str, field: str, value: object) -> None:
    content = json.loads(dumps(every_table()))
    content[table][0][field] = value
    assert not Draft202012Validator(json.loads(KEPT.read_bytes())).is_valid(content)
