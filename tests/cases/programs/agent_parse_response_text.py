# case: an answer in loose text becomes fields: sections, bullet points, key and value, a fenced block
# inputs: {"response": "## Summary\nThe order was **late**.\n\n## Details\n- Customer: Ann Lee\n- Days late: 4\n- Refund: $12.50\n* Notes: none: really\n\n```json\n{\"ok\": true}\n```\n\nConfidence: 87%\n"}
# expect: value {'summary': 'The order was late.', 'customer': 'Ann Lee', 'days_late': 4, 'refund': 12.5, 'notes': 'none: really', 'confidence': 0.87, 'code': ['{"ok": true}'], 'sections': ['', 'summary', 'details', 'code:json']}
from __future__ import annotations


def split_sections(text: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {"": []}
    current = ""
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
            if fenced:
                current = f"code:{line[3:].strip() or 'text'}"
                sections[current] = []
            else:
                current = ""
        elif not fenced and line.startswith("#"):
            current = line.lstrip("#").strip().lower()
            sections.setdefault(current, [])
        elif line.strip():
            sections[current].append(line.strip())
    return sections


def convert(value: str) -> str | int | float | None:
    value = value.strip().strip("*_")
    if value.lower() in {"none", "null", "n/a", ""}:
        return None
    for prefix, suffix, kind in (("$", "", float), ("", "%", lambda s: int(s) / 100), ("", "", int)):
        if value.startswith(prefix) and value.endswith(suffix):
            try:
                return kind(value.removeprefix(prefix).removesuffix(suffix))
            except ValueError:
                continue
    return value


def fields(lines: list[str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for line in lines:
        key, colon, value = line.lstrip("-*• ").partition(":")
        if colon:
            found["_".join(key.lower().split())] = convert(value)
    return found


def strip_markdown(text: str) -> str:
    for mark in ("**", "__", "`"):
        text = text.replace(mark, "")
    return text


sections = split_sections(response)
{
    "summary": strip_markdown(" ".join(sections["summary"])),
    **fields(sections["details"]),
    "confidence": fields(sections[""]).get("confidence"),
    "code": sections.get("code:json"),
    "sections": list(sections),
}
