# case: a family of errors with codes, caught by base, by tuple and re-raised with a cause
# expect: value [['saved', '[409] changed meanwhile (mine=2)', "[403] not allowed (user='ada')", "lookup: [404] no document (name='x')"], ['a', 'a', 'b', 'x'], '[500] unknown', False, [500, 404, 403, 409]]
class AppError(Exception):
    code = 500

    def __init__(self, message="", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        text = super().__str__() or "unknown"
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return f"[{self.code}] {text}" + (f" ({extra})" if extra else "")


class NotFound(AppError, LookupError):
    code = 404


class Forbidden(AppError):
    code = 403

    def __init__(self, user):
        super().__init__("not allowed", user=user)
        self.user = user


class Conflict(AppError):
    code = 409


DOCUMENTS = {"a": ("ada", 1), "b": ("bob", 2)}


def load(name, user):
    try:
        owner, version = DOCUMENTS[name]
    except KeyError as e:
        raise NotFound("no document", name=e.args[0]) from e
    if owner != user:
        raise Forbidden(user)
    return version


def save(name, user, version):
    if load(name, user) != version:
        raise Conflict("changed meanwhile", mine=version)
    return "saved"


def respond(*args):
    try:
        return save(*args)
    except (Forbidden, Conflict) as e:
        return str(e)
    except LookupError as e:
        return f"lookup: {e}" if isinstance(e, AppError) else "other lookup"
    finally:
        log.append(args[0])


log = []
answers = [respond("a", "ada", 1), respond("a", "ada", 2), respond("b", "ada", 2), respond("x", "bob", 1)]
[answers, log, str(AppError()), issubclass(NotFound, KeyError), [c.code for c in (AppError, NotFound, Forbidden, Conflict)]]
