<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="forgotten.title">
  <c:choose>
    <c:when test="${mailed}">
      <p><fmt:message key="forgotten.text"/></p>
      <form method="post" action="${links.to('ForgottenPasswordController#create')}" novalidate>
        <t:csrf/>
        <t:field name="who" label="forgotten.who" value="${form.who}" autocomplete="username" spellcheck="false" autocapitalize="none" required="true"/>
        <button><fmt:message key="forgotten.create"/></button>
      </form>
    </c:when>
    <c:otherwise>
      <p><fmt:message key="forgotten.off"/></p>
    </c:otherwise>
  </c:choose>
  <h2><fmt:message key="passwordCode.title"/></h2>
  <p><fmt:message key="passwordCode.forgotten"/></p>
  <form method="post" action="${links.to('ForgottenPasswordController#createByCode')}" novalidate>
    <t:csrf/>
    <t:field name="code" label="passwordCode.field" autocomplete="off" spellcheck="false" autocapitalize="none" required="true"/>
    <button><fmt:message key="passwordCode.continue"/></button>
  </form>
</t:page>
