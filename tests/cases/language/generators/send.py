# case: send gives a value to yield
# expect: value [10.0, 20.0, 15.0]
def averager():
    total, count, average = 0.0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


avg = averager()
next(avg)
[avg.send(10), avg.send(30), avg.send(5)]
