# case: managers end in reverse order
# expect: value ['+1', '+2', '+3', 'body', '-3', '-2', '-1']
class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        log.append(f"+{self.n}")

    def __exit__(self, *a):
        log.append(f"-{self.n}")


log = []
with (
    M(1),
    M(2),
):
    with M(3):
        log.append("body")
log
