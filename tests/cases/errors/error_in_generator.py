# case: the frame of a generator is in the traceback
# expect: raises ValueError: bad row 2
# traceback: <module>:8 rows:4
def rows():
    for i in range(5):
        if i == 2:
            raise ValueError(f"bad row {i}")
        yield i


list(rows())
