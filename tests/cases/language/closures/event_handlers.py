# case: handlers registered with their own data
# expect: value [['audit A1', 'mail A1'], [], 'audit x']
handlers = {}


def on(event):
    def register(f):
        handlers.setdefault(event, []).append(f)
        return f
    return register


def fire(event, *args):
    return [h(*args) for h in handlers.get(event, [])]


@on("save")
def audit(doc):
    return f"audit {doc}"


@on("save")
def mail(doc):
    return f"mail {doc}"


[fire("save", "A1"), fire("load"), audit("x")]
