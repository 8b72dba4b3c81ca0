# case: modules that start or become other processes
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8
import os
import posix
import nt
import pty
import subprocess
import _posixsubprocess
import multiprocessing
import concurrent.futures
import pexpect
import commands
import popen2
import platform
import webbrowser
import antigravity
