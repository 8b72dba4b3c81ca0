# case: a simulated client raises and catches the exceptions of networks and files
# expect: value [[('data of x', []), ('data of x', ['0: reset']), (None, ['0: slow', 'not found']), (None, ['0: pipe', 'io dir']), 'gave up'], True, True, True]
class Client:
    def __init__(self, script):
        self.script = list(script)

    def get(self, path):
        error = self.script.pop(0)
        if error is not None:
            raise error
        return "data of " + path


def fetch(client, path, tries=3):
    log = []
    for n in range(tries):
        try:
            return client.get(path), log
        except (ConnectionError, TimeoutError) as e:
            log.append(f"{n}: {e}")
        except FileNotFoundError:
            return None, log + ["not found"]
        except (IOError, EnvironmentError) as e:
            return None, log + [f"io {e}"]
    raise ConnectionAbortedError("gave up")


results = [fetch(Client(s), "x") for s in ([None], [ConnectionResetError("reset"), None], [TimeoutError("slow"), FileNotFoundError("x")], [BrokenPipeError("pipe"), IsADirectoryError("dir")])]
try:
    fetch(Client([ConnectionRefusedError("no")] * 3), "y")
except OSError as e:
    results.append(str(e))
[results, issubclass(ConnectionError, OSError), IOError is OSError, issubclass(FileExistsError, EnvironmentError)]
