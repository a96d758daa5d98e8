"""The JSON schema of a .cxmap file, made from the models: `python -m cxmapper.files.schema > docs/schema.json`."""

import json
import sys

import pydantic

from cxmapper.files.migrations import FORMAT_VERSION
from cxmapper.files.shape import file_model


def schema() -> dict[str, object]:
    """The schema (JSON Schema 2020-12) of what `load` accepts; a written file holds every table and field."""
    made = file_model().model_json_schema()
    made["properties"]["format_version"]["const"] = FORMAT_VERSION
    comment = f"Made by python -m cxmapper.files.schema with pydantic {'.'.join(pydantic.VERSION.split('.')[:2])}."
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": comment, **made}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
