<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page heading="${entry.title}" description="${entry.opening}">
  <jsp:attribute name="head">
    <script type="module" src="${assets.path('time.js')}"></script>
  </jsp:attribute>
  <jsp:body>
    <t:entry entry="${entry}" single="true"/>
    <p class="choices"><a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="entry.all"/></a></p>
  </jsp:body>
</t:page>
