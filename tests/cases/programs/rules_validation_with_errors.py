# case: a form is validated by a schema; all errors are listed with their paths
# inputs: {"form": {"user": {"name": "", "email": "ann.example.org", "age": "17"}, "items": [{"sku": "A-1", "qty": 2}, {"sku": "bad sku", "qty": 0}, {"qty": 1.5}], "coupon": "X"}}
# expect: value {'valid': False, 'count': 8, 'fields': ['user.name', 'user.email', 'user.age', 'items[1].sku', 'items[1].qty', 'items[2].sku', 'items[2].qty', 'coupon'], 'good': []}
# output: "user.name      is empty\nuser.email     'ann.example.org' is no address\nuser.age       must be at least 18\nitems[1].sku   'bad sku' is no stock number\nitems[1].qty   must be at least 1\nitems[2].sku   is missing\nitems[2].qty   1.5 is not whole\ncoupon         is not known\n"
class Check:
    def __init__(self, test, message):
        self.test, self.message = test, message

    def __call__(self, value):
        if not self.test(value):
            yield self.message.format(value=value)

    def __and__(self, other):
        return Both(self, other)


class Both(Check):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __call__(self, value):
        errors = list(self.a(value))
        yield from errors or self.b(value)


def is_number(kind, low=None, high=None):
    def check(value):
        try:
            number = kind(value)
        except (TypeError, ValueError):
            yield f"{value!r} is not a number"
            return
        if number != float(value):
            yield f"{value!r} is not whole"
        elif low is not None and number < low:
            yield f"must be at least {low}"
        elif high is not None and number > high:
            yield f"must be at most {high}"

    return check


text = Check(lambda v: isinstance(v, str), "must be text")
filled = text & Check(str.strip, "is empty")
email = filled & Check(lambda v: v.count("@") == 1 and "." in v.split("@")[1], "{value!r} is no address")
sku = filled & Check(lambda v: v[0].isupper() and not any(map(str.isspace, v)), "{value!r} is no stock number")

SCHEMA = {
    "user": {"name": filled, "email": email, "age": is_number(int, 18, 120)},
    "items": [{"sku": sku, "qty": is_number(int, 1)}],
    "note?": text,
}


def validate(schema, value, path=""):
    if isinstance(schema, dict):
        known = set()
        for key, sub in schema.items():
            name, optional = key.rstrip("?"), key.endswith("?")
            known.add(name)
            where = f"{path}.{name}" if path else name
            if name in value:
                yield from validate(sub, value[name], where)
            elif not optional:
                yield where, "is missing"
        for extra in value.keys() - known:
            yield f"{path}.{extra}".lstrip("."), "is not known"
    elif isinstance(schema, list):
        (sub,) = schema
        for i, item in enumerate(value):
            yield from validate(sub, item, f"{path}[{i}]")
    else:
        for error in schema(value):
            yield path, error


errors = list(validate(SCHEMA, form))
for path, message in errors:
    print(f"{path:<14} {message}")
{"valid": not errors, "count": len(errors), "fields": [p for p, _ in errors], "good": list(validate(SCHEMA, {"user": {"name": "A", "email": "a@b.c", "age": 20}, "items": [], "note": "x"}))}
