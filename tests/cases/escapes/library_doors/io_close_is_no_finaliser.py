# case: close() of a derived class does not run when an object goes
# policy: script {"modules": {"io": null}}
# expect: raises TypeError or value []
# cpython: skip CPython lets a program do that, or words it otherwise
import io

closed = []


class B(io.BytesIO):
    def close(self):
        closed.append(1)


B()
closed
