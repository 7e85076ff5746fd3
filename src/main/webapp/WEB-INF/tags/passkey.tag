<%@ tag pageEncoding="UTF-8" description="A form that sends the answer of a passkey. It shows where there is script, and a browser that has passkeys." %>
<%@ attribute name="action" required="true" description="the path to which it is sent" %>
<%@ attribute name="challenge" required="true" description="the path of what the authenticator is asked" %>
<%@ attribute name="label" required="true" description="key of its button" %>
<%@ attribute name="makes" type="java.lang.Boolean" description="whether a new passkey is made; else one is used" %>
<%@ attribute name="fills" type="java.lang.Boolean" description="whether the browser offers passkeys for the field of the name, too" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<fmt:message key="passkey.failed" var="failed"/>
<fmt:message key="passkey.known" var="known"/>
<form method="post" action="${action}" data-challenge="${challenge}" data-failed="<c:out value="${failed}"/>" data-known="<c:out value="${known}"/>"<c:if test="${makes}"> data-makes="true"</c:if><c:if test="${fills}"> data-fills="true"</c:if> novalidate hidden>
  <t:csrf/>
  <jsp:doBody/>
  <input type="hidden" name="passkey">
  <t:advice name="passkey"/>
  <button id="passkey"<c:if test="${not empty errors.of('passkey')}"> aria-describedby="passkey-errors"</c:if><c:if test="${errors.isFirst('passkey')}"> autofocus</c:if><c:if test="${not makes}"> class="quiet"</c:if>><fmt:message key="${label}"/></button>
  <p role="status"></p>
</form>
<t:script name="passkey.js"/>
