# case: threads, processes, sockets and event loops cannot be imported
# expect: refused F301 line 1, F301 line 1, F301 line 1, F301 line 1
import asyncio, subprocess, socket, threading
