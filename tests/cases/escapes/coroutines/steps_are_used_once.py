# case: a step of an asynchronous generator cannot be run again, closed and reopened, or crossed with another
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['stop 1', 'RuntimeError', 'RuntimeError', 'KeyError', 'StopAsyncIteration', 'TypeError', 'RuntimeError']
async def ag():
    yield 1
def end(step):
    try:
        return step()
    except StopIteration as stop:
        return f"stop {stop.value}"
    except Exception as error:
        return type(error).__name__
g = ag()
step, closed = g.asend(None), ag().asend(None)
closed.close()
r = [end(lambda: step.send(None)), end(lambda: step.send(None)), end(lambda: closed.send(None))]
other = ag()
r.append(end(lambda: other.athrow(ValueError).throw(KeyError("k"))))
r.append(end(lambda: g.asend(None).send(None)))
r.append(end(lambda: ag().asend(5).send(None)))
async def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
s = stubborn()
end(lambda: s.asend(None).send(None))
r.append(end(lambda: s.aclose().send(None)))
r
