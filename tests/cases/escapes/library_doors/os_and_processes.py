# case: what an attacker wants in the end
# expect: refused F301 line 1 column 8, F301 line 1 column 12, F301 line 1 column 19, F301 line 1 column 31, F301 line 1 column 39, F301 line 1 column 48, F301 line 1 column 56, F301 line 1 column 66, F301 line 1 column 83
import os, posix, subprocess, socket, pathlib, shutil, tempfile, multiprocessing, pty
os.system("id")
posix.environ
subprocess.run(["id"])
