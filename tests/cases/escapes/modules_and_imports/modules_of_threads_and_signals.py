# case: modules of threads, signals and exit handlers
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8
import threading
import signal
import atexit
import queue
import sched
import contextvars
import readline
import rlcompleter
import termios
import tty
import fcntl
import grp
import pwd
import syslog
