# case: exceptions with properties, chained and compared
# expect: value [('app', '500 a {}', 'a', ('a',)), ('nf', "404 b {'id': 1}")]
class AppError(Exception):
    status = 500

    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail or {}

    @property
    def line(self):
        return f"{self.status} {self.args[0]} {self.detail}"


class NotFound(AppError):
    status = 404


out = []
for make in (lambda: AppError("a"), lambda: NotFound("b", detail={"id": 1})):
    try:
        raise make()
    except NotFound as e:
        out.append(("nf", e.line))
    except AppError as e:
        out.append(("app", e.line, str(e), e.args))
out
