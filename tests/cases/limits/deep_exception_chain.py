# case: exceptions chained 10000 deep
# limits: {"time": 60}
# expect: raises ValueError: 9999
def chain():
    error = None
    for i in range(10000):
        try:
            raise ValueError(i) from error
        except ValueError as e:
            error = e
    raise error


chain()
