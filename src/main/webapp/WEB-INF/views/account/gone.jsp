<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="gone.title" alone="true">
  <p><fmt:message key="gone.text"/></p>
  <c:choose>
    <c:when test="${forgotten}">
      <p><a href="${links.to('ForgottenPasswordController#form')}"><fmt:message key="gone.forgotten"/></a></p>
    </c:when>
    <c:otherwise>
      <p><a href="${links.to('AccountController#show')}"><fmt:message key="gone.email"/></a></p>
    </c:otherwise>
  </c:choose>
</t:page>
