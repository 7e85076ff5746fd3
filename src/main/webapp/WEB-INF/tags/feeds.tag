<%@ tag pageEncoding="UTF-8" description="The links to the feeds of a list, in the head of its page." %>
<%@ attribute name="atom" required="true" description="path of the feed in Atom" %>
<%@ attribute name="json" required="true" description="path of the feed in JSON" %>
<link rel="alternate" type="application/atom+xml" href="${atom}">
<link rel="alternate" type="application/feed+json" href="${json}">
