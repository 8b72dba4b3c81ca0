# case: a running average
# expect: value [10.0, 10.5, 11.0, 1.0]
def averager():
    values = []

    def add(v):
        values.append(v)
        return sum(values) / len(values)

    return add


avg = averager()
[avg(10), avg(11), avg(12), averager()(1)]
