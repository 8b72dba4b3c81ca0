# case: directories without end count as memory
# policy: script {"modules": {"os": null}}
# files: {}
# limits: {"memory": 8388608}
# expect: limit memory
import os

n = 0
while True:
    os.makedirs(f"{n}/" + "d/" * 100)
    n += 1
