# case: settings read from lines of text
# expect: value {'host': 'example.org', 'port': 8080, 'debug': 'yes'}
text = """
# server
host = example.org
port = 8080

debug = yes  # loud
"""
settings = {}
for line in text.splitlines():
    line = line.split("#")[0].strip()
    if not line:
        continue
    key, _, value = line.partition("=")
    value = value.strip()
    settings[key.strip()] = int(value) if value.isdigit() else value
settings
