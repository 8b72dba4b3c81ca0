# case: tags taken out of a text
# policy: script {"modules": {"html": null, "re": null}}
# expect: value [['Fish', '&', 'chips', 'for', '£5'], 'if a &lt; b &amp; c &gt; d:']
import html
import re
page = "<p>Fish &amp; <b>chips</b><br/>for &pound;5</p>"
[html.unescape(re.sub(r"<[^>]+>", " ", page)).split(), html.escape("if a < b & c > d:")]
