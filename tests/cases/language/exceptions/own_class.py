# case: exceptions of one's own, with data
# expect: value ['age', 'age: is required', ('age: is required',), True]
class ValidationError(Exception):
    """Raised when a field is wrong."""

    def __init__(self, field, message="invalid"):
        self.field = field
        super().__init__(f"{field}: {message}")


def check(data):
    for field in ("name", "age"):
        if not data.get(field):
            raise ValidationError(field, "is required")


try:
    check({"name": "x"})
except ValidationError as e:
    r = [e.field, str(e), e.args, isinstance(e, Exception)]
r
