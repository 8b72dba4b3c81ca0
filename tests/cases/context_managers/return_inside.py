# case: exit runs when the body returns
# expect: value ["value", ["exit"]]
log = []


class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        log.append("exit")


def f():
    with M():
        return "value"


[f(), log]
