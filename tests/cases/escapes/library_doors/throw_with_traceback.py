# case: a traceback that __exit__ was given, thrown into a generator, tells no frame
# policy: script {"modules": {"contextlib": null}}
# expect: value False
import contextlib

seen = []


class M:
    def __exit__(self, kind, error, traceback):
        seen.append(traceback)
        return True

    def __enter__(self):
        pass


def g():
    try:
        yield
    except ValueError as error:
        yield hasattr(error, "tb_frame")


with M():
    raise ValueError
generator = g()
next(generator)
generator.throw(ValueError, ValueError(), seen[0])
