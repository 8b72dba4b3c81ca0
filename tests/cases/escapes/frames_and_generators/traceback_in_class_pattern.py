# case: a class pattern over `object` reads no field of a traceback
# expect: raises AttributeError: tb_frame
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        match traceback:
            case object(tb_frame=frame):
                print(frame)


with Manager():
    1 / 0
