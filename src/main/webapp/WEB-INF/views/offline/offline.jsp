<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="offline.title" alone="true">
  <jsp:attribute name="head">
    <t:script name="kept.js"/>
  </jsp:attribute>
  <jsp:body>
    <p><fmt:message key="offline.text"/></p>
    <ul id="kept" hidden></ul>
    <p id="none"><fmt:message key="offline.none"/></p>
    <p class="choices"><a class="button quiet" href=""><fmt:message key="offline.again"/></a></p>
  </jsp:body>
</t:page>
