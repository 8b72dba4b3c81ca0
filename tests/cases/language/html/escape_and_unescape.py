# case: text made safe for HTML and back
# policy: script {"modules": {"html": null}}
# expect: value ['&lt;a href=&#x27;x&#x27;&gt;T&amp;C&lt;/a&gt;', '"q"', '<b> & é € A \xa0', '&unknown; ©']
import html
[html.escape("<a href='x'>T&C</a>"), html.escape('"q"', quote=False), html.unescape("&lt;b&gt; &amp; &eacute; &#8364; &#x41; &nbsp;"), html.unescape("&unknown; &copy")]
