<%@ tag pageEncoding="UTF-8" description="A script that makes a page nicer: what the page needs comes before it." %>
<%@ attribute name="name" required="true" description="the name of its file" %>
<script type="module" src="${assets.path(name)}" fetchpriority="low"></script>
