# case: the same of text
# policy: script {"modules": {"io": null}}
# expect: raises TypeError or value []
# cpython: skip CPython lets a program do that, or words it otherwise
import io

closed = []


class S(io.StringIO):
    def close(self):
        closed.append(1)


S()
closed
