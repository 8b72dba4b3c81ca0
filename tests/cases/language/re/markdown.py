# case: a little Markdown to HTML
# policy: script {"modules": {"re": null}}
# expect: value '<h1>Title</h1>\n\nSome <b>bold</b> and <i>it</i> with <code>code</code>.\n<a href="http://x.y">a</a>'
import re
text = "# Title\n\nSome **bold** and *it* with `code`.\n[a](http://x.y)"
rules = [(r"^# (.*)$", r"<h1>\1</h1>"), (r"\*\*(.+?)\*\*", r"<b>\1</b>"), (r"\*(.+?)\*", r"<i>\1</i>"), (r"`(.+?)`", r"<code>\1</code>"), (r"\[(.+?)\]\((.+?)\)", r'<a href="\2">\1</a>')]
for pattern, html in rules:
    text = re.sub(pattern, html, text, flags=re.M)
text
