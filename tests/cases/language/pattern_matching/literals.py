# case: match on literals, with alternatives and a default
# expect: value ['Bad request', 'Not allowed', "I'm a teapot", "Something's wrong"]
def http_error(status):
    match status:
        case 400:
            return "Bad request"
        case 401 | 403 | 404:
            return "Not allowed"
        case 418:
            return "I'm a teapot"
        case _:
            return "Something's wrong"


[http_error(s) for s in (400, 403, 418, 500)]
