"""What a page of the site may do: the content security policy that every page carries, and what a server adds to it."""

from __future__ import annotations

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
SERVER_ONLY = {"frame-ancestors": "'none'"}  # browsers do not hear this from a page itself

# what a server says of every answer
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in (POLICY | SERVER_ONLY).items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}


def page_policy() -> str:
    """The policy as a page says it of itself."""
    return "; ".join(f"{name} {value}" for name, value in POLICY.items())


def disk_policy() -> str:
    """The same for a copy on a disk, where not every browser counts files of one folder as one site."""
    return page_policy().replace("'self'", "'self' file:")
