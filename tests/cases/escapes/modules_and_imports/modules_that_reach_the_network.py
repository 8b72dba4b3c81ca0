# case: modules that reach the network
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8
import socket
import _socket
import ssl
import select
import selectors
import asyncio
import http
import urllib
import ftplib
import smtplib
import telnetlib
import xmlrpc
import socketserver
import requests
