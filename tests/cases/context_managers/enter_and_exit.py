# case: enter and exit run in order, several managers inside out
# expect: value ["enter a", "enter b", "body a b", "exit b None", "exit a None"]
log = []


class M:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("enter " + self.name)
        return self.name

    def __exit__(self, kind, error, trace):
        log.append(f"exit {self.name} {error}")


with M("a") as a, M("b") as b:
    log.append(f"body {a} {b}")
log
