<%@ tag pageEncoding="UTF-8" description="A script that makes a page nicer: what the page needs comes before it." %>
<%@ attribute name="name" required="true" description="the name of its file" %>
<%@ attribute name="early" type="java.lang.Boolean" description="whether it changes what is to be seen, which would move if it came late" %>
<script type="module" src="${assets.path(name)}"${early ? '' : ' fetchpriority="low"'}></script>
