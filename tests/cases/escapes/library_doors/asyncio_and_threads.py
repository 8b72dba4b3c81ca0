# case: tasks and threads run code elsewhere, past every bound
# expect: refused F301 line 1 column 8, F301 line 1 column 17, F301 line 1 column 28, F301 line 1 column 37, F301 line 1 column 57, F301 line 1 column 65, F301 line 1 column 73
import asyncio, threading, _thread, concurrent.futures, signal, atexit, sched
threading.Thread(target=print).start()
atexit.register(print)
