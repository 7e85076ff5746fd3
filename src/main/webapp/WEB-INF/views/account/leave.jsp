<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="openid.leave">
  <jsp:attribute name="head"><meta http-equiv="refresh" content="0; url=<c:out value="${address}"/>"></jsp:attribute>
  <jsp:body>
    <p><fmt:message key="openid.leave.text"/></p>
    <p><a class="button" href="<c:out value="${address}"/>"><c:out value="${messages.text('openid.leave.link', openId.name)}"/></a></p>
  </jsp:body>
</t:page>
