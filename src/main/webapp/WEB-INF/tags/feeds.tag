<%@ tag pageEncoding="UTF-8" description="For the head of a page of a list: where the same is for who subscribes to it." %>
<%@ attribute name="atom" required="true" description="path of the feed in Atom" %>
<%@ attribute name="json" required="true" description="path of the feed in JSON" %>
<link rel="alternate" type="application/atom+xml" href="${atom}">
<link rel="alternate" type="application/feed+json" href="${json}">
