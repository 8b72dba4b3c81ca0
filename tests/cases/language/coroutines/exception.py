# case: an exception passes through awaits
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value 'caught k'
async def inner():
    raise KeyError("k")


async def outer():
    try:
        await inner()
    except KeyError as e:
        return f"caught {e.args[0]}"


try:
    outer().send(None)
except StopIteration as e:
    r = e.value
r
