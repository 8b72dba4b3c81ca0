# case: five thousand different names
# generate: "\n".join(f"v{i} = {i}" for i in range(5000)) + "\nv4999"
# expect: value 4999
# limits: {"time": 60}
