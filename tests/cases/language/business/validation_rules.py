# case: rules that report what is wrong
# expect: value [[], ['name is required', 'age must be a number', 'age is out of range', 'email has no @']]
RULES = {
    "name": [(lambda v: bool(v), "is required"), (lambda v: len(v) < 20, "is too long")],
    "age": [(lambda v: isinstance(v, int), "must be a number"), (lambda v: isinstance(v, int) and 0 <= v < 150, "is out of range")],
    "email": [(lambda v: "@" in v, "has no @")],
}


def validate(record):
    return [f"{f} {text}" for f, rules in RULES.items() for test, text in rules if not test(record.get(f, ""))]


[validate({"name": "Ann", "age": 30, "email": "a@b"}), validate({"age": "x", "email": "nobody"})]
