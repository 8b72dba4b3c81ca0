# case: `except*` splits by the exceptions that a group holds, not by what its class says that it holds
# expect: value ["caught", "lie"]
class G(ExceptionGroup):
    exceptions = "lie"
    message = 5


out = []
try:
    raise G("g", [ValueError("held")])
except* KeyError:
    out.append("wrong")
except* ValueError as group:
    out.append("caught")
out + [G("g", [ValueError("held")]).exceptions]
