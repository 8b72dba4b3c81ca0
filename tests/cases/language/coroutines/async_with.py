# case: asynchronous context managers
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value ['enter', 'body', 'exit None', 'enter', 'exit ValueError', 'done']
class Session:
    async def __aenter__(self):
        log.append("enter")
        return self

    async def __aexit__(self, kind, error, trace):
        log.append(f"exit {kind.__name__ if kind else None}")
        return kind is ValueError


async def main():
    async with Session():
        log.append("body")
    async with Session():
        raise ValueError


log = []
try:
    main().send(None)
except StopIteration:
    log.append("done")
log
