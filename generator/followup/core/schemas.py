"""JSON Schemas of what people write by hand: an interview, and the front matter of a template.

Made from the declarations of the fields and the facets, so that an editor completes and checks what the code
accepts; nothing is described twice.
"""

from typing import Any

from followup.core.facets import FACETS, WORD_BANDS, Facet
from followup.core.fields import FieldSpec, Kind
from followup.core.interview import MOST_RECIPIENTS, field_specs
from followup.core.readers import MOST_ITEMS
from followup.core.template import TEXTS

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
type Schema = dict[str, Any]


def interview_schema() -> Schema:
    """Return the schema of an interview, as TOML, JSON or the sample of a template holds it."""
    schema: Schema = {"$schema": _DIALECT, "title": "Interview", **_table()}
    for spec in field_specs():
        _place(schema, spec.path.split("."), _of_field(spec))
    moment = {"type": "string", "format": "date-time"}
    sent = {"purpose": {"enum": list(FACETS[0].values)}, "at": moment}
    schema["properties"]["sent"] = {
        "description": "What has gone out already.",
        "type": "array",
        "items": _table(sent, required=list(sent)),
    }
    return schema


def template_schema() -> Schema:
    """Return the schema of a template's front matter."""
    paths = {"type": "string", "enum": sorted(_paths())}
    words = {"label": _text("The question."), "help": _text("One sentence."), "example": _text("What fits.")}
    properties: Schema = {key: _text(description) for key, description in TEXTS.items()}
    properties |= {facet.name: _of_facet(facet) for facet in FACETS}
    properties |= {
        "needs": _list(paths, "What the message cannot be written without, as paths of the interview."),
        "optional": _list(paths, "What it uses where it was given."),
        "sources": _list(_text("A key."), "Keys of the data file of sources that say so."),
        "rules_off": _list(_text("A rule's id."), "Rules that have no say in this message."),
        "lengths": _list(
            {"enum": list(WORD_BANDS)}, "Lengths that can be chosen besides the template's own."
        ),
        "redirects": _list(
            _table(
                {"id": _text("An id."), "reason": _text("Why one serves both.")}, required=["id", "reason"]
            ),
            "Situations that this template serves as well.",
        ),
        "asks": {
            "description": "Other words for a field than the interview's own.",
            "type": "object",
            "propertyNames": paths,
            "additionalProperties": _table(words),
        },
        "sample": {**interview_schema(), "description": "An invented interview that fills the template."},
    }
    properties["sample"].pop("$schema")
    required = [*TEXTS, *(facet.name for facet in FACETS if facet.required), "sample"]
    return {"$schema": _DIALECT, "title": "Template", **_table(properties, required=required)}


def _paths() -> set[str]:
    return {spec.path.replace("recipients.*.", "recipient.") for spec in field_specs()}


def _table(properties: Schema | None = None, *, required: list[str] | None = None) -> Schema:
    table: Schema = {"type": "object", "properties": properties or {}, "additionalProperties": False}
    return {**table, "required": required} if required else table


def _text(description: str) -> Schema:
    return {"description": description, "type": "string", "minLength": 1}


def _list(items: Schema, description: str) -> Schema:
    return {"description": description, "type": "array", "items": items, "uniqueItems": True}


def _of_facet(facet: Facet) -> Schema:
    one: Schema = {"enum": [str(value) for value in facet.values]}
    several = {"type": "array", "items": one, "minItems": 1, "uniqueItems": True}
    return {"description": facet.label, **({"anyOf": [several, one]} if facet.many else one)}


def _of_field(spec: FieldSpec) -> Schema:
    """Return what one field may hold; null and "" mean absent."""
    line: Schema = {"type": "string", "maxLength": spec.limit}
    moment: Schema = {"type": "string", "format": "date-time"}
    shapes: dict[Kind, Schema] = {
        Kind.LINES: {"type": "array", "items": line, "maxItems": MOST_ITEMS},
        Kind.DATE: {"type": "string", "format": "date"},
        Kind.MOMENT: moment,
        Kind.MOMENTS: {"type": "array", "items": moment, "maxItems": MOST_ITEMS},
        Kind.CHOICE: {"enum": [str(choice) for choice in spec.choices]},
        Kind.TICK: {"type": "boolean"},
    }
    description = f"{spec.label}. {spec.help}".replace("?.", "?")
    examples = {"examples": [spec.example]} if spec.example and spec.kind is not Kind.TICK else {}
    return {
        "description": description,
        "anyOf": [shapes.get(spec.kind, line), {"enum": ["", None]}],
        **examples,
    }


def _place(table: Schema, steps: list[str], schema: Schema) -> None:
    """Put the schema of a field at its path, with the tables and the list that lead to it."""
    step, *rest = steps
    if not rest:
        table["properties"][step] = schema
    elif rest[0] == "*":
        people = {"type": "array", "items": _table(), "maxItems": MOST_RECIPIENTS}
        _place(table["properties"].setdefault(step, people)["items"], rest[1:], schema)
    else:
        _place(table["properties"].setdefault(step, _table()), rest, schema)
